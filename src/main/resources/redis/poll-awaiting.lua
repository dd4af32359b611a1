--[[
  Reads the open polls in which a person may vote and has not.

  KEYS[1]  open polls   ARGV[1]  what the keys of polls begin with   ARGV[2]  person   ARGV[3]  shift of the clock, ms
  returns  id and fields of each, the one that closes first first
]]
local found = {}
local now = string.format('%.0f', clock(ARGV[3]))
for _, id in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], '(' .. now, '+inf')) do
  local waited = redis.call('HEXISTS', ARGV[1] .. 'r:' .. id, ARGV[2]) == 1
    and redis.call('HEXISTS', ARGV[1] .. 'v:' .. id, ARGV[2]) == 0
    and redis.call('HEXISTS', ARGV[1] .. 't:' .. id, ARGV[2]) == 0
  if waited then
    found[#found + 1] = id
    found[#found + 1] = redis.call('HGETALL', ARGV[1] .. ':' .. id)
  end
end
return found
