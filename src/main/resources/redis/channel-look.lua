--[[
  Looks at the accepted steps of a channel: counts them by index, and reads only as many as are shown.

  KEYS[1]  steps somebody works on   KEYS[2]  … that wait   KEYS[3]  … done   KEYS[4]  … moved   KEYS[5]  … dropped
  KEYS[6]  accepted open steps without a goal
  ARGV[1]  prefix of the steps   ARGV[2]  today, yyyymmdd   ARGV[3]  since when, epoch ms   ARGV[4]  how many of each
  returns  counts of overdue, waiting, done, moved, dropped and without goal, then for each but the last a list of id, fields, id, fields …
]]
local function records(ids)
  local found = {}
  for _, id in ipairs(ids) do
    local fields = redis.call('HGETALL', ARGV[1] .. id)
    if #fields > 0 then
      found[#found + 1] = id
      found[#found + 1] = fields
    end
  end
  return found
end
local function since(key)
  return redis.call('ZCOUNT', key, ARGV[3], '+inf'),
    records(redis.call('ZREVRANGEBYSCORE', key, '+inf', ARGV[3], 'LIMIT', 0, ARGV[4]))
end

local before = '(' .. ARGV[2]
local overdue = redis.call('ZCOUNT', KEYS[1], '-inf', before)
local late = records(redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', before, 'LIMIT', 0, ARGV[4]))
local waiting = redis.call('ZCARD', KEYS[2])
local wait = records(redis.call('ZRANGE', KEYS[2], 0, ARGV[4] - 1))
local done, finished = since(KEYS[3])
local moved, postponed = since(KEYS[4])
local gone, dropped = since(KEYS[5])
return { overdue, waiting, done, moved, gone, redis.call('ZCARD', KEYS[6]), late, wait, finished, postponed, dropped }
