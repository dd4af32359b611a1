--[[
  Finds what names a person, and takes the name out of it when asked to: what is about that person goes, in what is about others
  somebody takes their place, and what they wrote themselves into the history of a step goes.

  KEYS[1] and on  what is looked through, all of one workspace
  ARGV[1]  the person's id, capital letters and digits only   ARGV[2]  id of somebody, '' only to find
  returns  the numbers of the keys that named the person
]]
local ID = '%f[A-Z0-9]' .. ARGV[1] .. '%f[^A-Z0-9]'
local somebody = ARGV[2]
local erase = somebody ~= ''
local function names(text) return string.find(text, ID) ~= nil end
local function without(text) return (string.gsub(text, ID, somebody)) end

-- What this person wrote about a step of others.
local function unsay(key, step)
  for name, line in pairs(step) do
    local kind, by, rest = string.match(line, '^([A-Z_]+)|([^|]*)|([^|]*|[^|]*|[^|]*|)')
    if kind and string.match(name, '^%d+$') and (by == ARGV[1] or (by == '' and step.b == ARGV[1])) then
      step[name] = kind .. '|' .. by .. '|' .. rest
      redis.call('HSET', key, name, step[name])
    end
  end
  if step.y and (step.e == ARGV[1] or (step.s == 'R' and step.o == ARGV[1])) then
    if step.s == 'X' then step.y = '…' redis.call('HSET', key, 'y', '…') else step.y = nil redis.call('HDEL', key, 'y') end
  end
end

local function hash(key, rest)
  local flat, all, hit = redis.call('HGETALL', key), {}, false
  for i = 1, #flat, 2 do
    all[flat[i]] = flat[i + 1]
    hit = hit or names(flat[i]) or names(flat[i + 1])
  end
  if not hit or not erase then return hit end
  local topic = string.sub(rest, 1, 2) == 'q:'
  if topic and all.au == ARGV[1] then redis.call('UNLINK', key) return true end
  if string.sub(rest, 1, 2) == 's:' then unsay(key, all) end
  for name, value in pairs(all) do
    if names(name) or (topic and value == ARGV[1]) then
      redis.call('HDEL', key, name)
    elseif names(value) then
      redis.call('HSET', key, name, without(value))
    end
  end
  return true
end

local function each(key, members, remove)
  local hit = false
  for _, member in ipairs(members) do
    if names(member) then
      hit = true
      if erase then redis.call(remove, key, member) end
    end
  end
  return hit
end

local found = {}
for i, key in ipairs(KEYS) do
  local rest = string.match(key, '^{%d+}:[^:]+:(.*)$') or ''
  local kind = redis.call('TYPE', key).ok
  local hit = false
  if names(rest) then
    hit = kind ~= 'none'
    if erase then redis.call('UNLINK', key) end
  elseif kind == 'hash' then hit = hash(key, rest)
  elseif kind == 'zset' then hit = each(key, redis.call('ZRANGE', key, 0, -1), 'ZREM')
  elseif kind == 'set' then hit = each(key, redis.call('SMEMBERS', key), 'SREM')
  elseif kind == 'string' then
    hit = names(redis.call('GET', key))
    if hit and erase then redis.call('UNLINK', key) end
  end
  if hit then found[#found + 1] = i end
end
return found
