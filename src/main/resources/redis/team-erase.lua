--[[
  Erases a part of a workspace, found by its own lists; called again until nothing is left. What expires by itself within days
  holds no words and is left to that.

  KEYS[1]  agenda of the workspace   KEYS[2]  names of its lists   KEYS[3]  mark that it is off
  KEYS[4], …  what is erased in the end
  ARGV[1]  what every key of the workspace begins with, with a colon   ARGV[2]  how many at most
  returns  1 when there is more; 0 when that was all
]]
local most = tonumber(ARGV[2])
-- What an appointment is about: a topic or a step, told apart by its kind; other subjects are people.
local about = { q = 'q:', x = 'q:', c = 's:', a = 's:', r = 's:', w = 's:', h = 's:', t = 's:', y = 's:' }
-- Lists that lead to no records of their own.
local plain = { k = true, pg = true, on = true, rd = true, pk = true, rp = true, mn = true, cw = true, cm = true, dg = true, sl = true, od = true,
  op = true, oe = true, ov = true, ox = true, ak = true, wh = true }
local due = redis.call('ZRANGE', KEYS[1], 0, most - 1)
for _, appointment in ipairs(due) do
  local kind, subject = string.match(appointment, '^(.-):(.*)$')
  if about[kind] then redis.call('UNLINK', ARGV[1] .. about[kind] .. subject) end
  redis.call('UNLINK', ARGV[1] .. 'd:' .. appointment)
  redis.call('ZREM', KEYS[1], appointment)
end
if #due == most then return 1 end

-- Polls, and the confidence in goals, stand in lists of their own.
local polls = redis.call('ZRANGE', ARGV[1] .. 'pl', 0, most - 1)
for _, id in ipairs(polls) do
  for _, kind in ipairs({ 'p', 'pr', 'pv', 'pt', 'pc', 'pw' }) do redis.call('UNLINK', ARGV[1] .. kind .. ':' .. id) end
  redis.call('ZREM', ARGV[1] .. 'pl', id)
end
if #polls == most then return 1 end
local goals = redis.call('SRANDMEMBER', ARGV[1] .. 'pz', most)
for _, id in ipairs(goals) do
  redis.call('UNLINK', ARGV[1] .. 'pf:' .. id, ARGV[1] .. 'pa:' .. id)
  redis.call('SREM', ARGV[1] .. 'pz', id)
end
if #goals == most then return 1 end

-- What a list names: steps, unless it is said here.
local names = { bm = 'q:', bc = 'q:', gl = 'go:', gc = 'go:', gm = 'go:' }
local list = redis.call('SRANDMEMBER', KEYS[2])
if list then
  local kind, of = string.match(list, '^(.-):(.*)$')
  local key = ARGV[1] .. list
  local left = 0
  local record = kind == 'dm' and 'dr:' .. of .. ':' or names[kind] or 's:'
  if not plain[kind] then
    for _, id in ipairs(redis.call('ZRANGE', key, 0, most - 1)) do
      redis.call('UNLINK', ARGV[1] .. record .. id)
      redis.call('ZREM', key, id)
    end
    left = redis.call('ZCARD', key)
  end
  if left == 0 then
    redis.call('UNLINK', key)
    redis.call('SREM', KEYS[2], list)
    if kind == 'm' then redis.call('UNLINK', ARGV[1] .. 'u:' .. of) end
  end
  return 1
end

for i = 4, #KEYS do redis.call('UNLINK', KEYS[i]) end
redis.call('UNLINK', KEYS[3])
return 0
