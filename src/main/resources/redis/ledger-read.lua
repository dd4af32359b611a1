--[[
  Reads keys of any kind, as they are at one moment.

  KEYS[1] and on  what is read
  returns  for each: type, 'none' when it is gone; when it ends, epoch ms, '' for never; what is in it: names and values of a
           hash, members and scores of a zset, members of a set or list, the text of a string
]]
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
local read = {
  hash = function(key) return redis.call('HGETALL', key) end,
  zset = function(key) return redis.call('ZRANGE', key, 0, -1, 'WITHSCORES') end,
  set = function(key) return redis.call('SMEMBERS', key) end,
  list = function(key) return redis.call('LRANGE', key, 0, -1) end,
  string = function(key) return { redis.call('GET', key) } end,
}
local found = {}
for i, key in ipairs(KEYS) do
  local kind = redis.call('TYPE', key).ok
  local left = redis.call('PTTL', key)
  found[i] = { kind, left < 0 and '' or string.format('%.0f', now + left), read[kind] and read[kind](key) or {} }
end
return found
