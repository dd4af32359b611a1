--[[
  Keeps what was heard, unless it was heard before, and decides by the budget whether its author is asked.

  KEYS[1]  mark of the event   KEYS[2]  topic   KEYS[3]  agenda of the workspace   KEYS[4]  index of the bucket
  KEYS[5]  questions in this thread   KEYS[6]  questions in this channel on this day   KEYS[7]  when this author was asked last
  KEYS[8]  figures of the frames   KEYS[9]  author's basket   KEYS[10]  channel's basket
  ARGV[1]  token of the call   ARGV[2]  workspace   ARGV[3]  prefix of deliveries   ARGV[4]  topic id   ARGV[5]  frame
  ARGV[6]  at most in this thread   ARGV[7]  … in this channel and day   ARGV[8]  until the author is asked again, ms
  ARGV[9]  appointment that asks   ARGV[10]  appointment that ends the topic   ARGV[11]  how long a topic waits, ms
  ARGV[12] shift of the clock, ms   ARGV[13]  heard at, epoch ms   then name and value of every field of the topic
  returns  'A' to ask, 'B' for the basket, 'S' when it was heard before
]]
local DAY = 86400
local mark = redis.call('GET', KEYS[1])
if mark then
  -- The same call once more gets the same answer; another delivery of the event gets "heard before".
  if string.sub(mark, 2) == ARGV[1] then return string.sub(mark, 1, 1) end
  return 'S'
end
if redis.call('EXISTS', KEYS[2]) == 1 then
  redis.call('SET', KEYS[1], 'S' .. ARGV[1], 'EX', DAY)
  return 'S'
end

local now = clock(ARGV[12])
local asked = tonumber(redis.call('GET', KEYS[7]) or '0')
local ask = tonumber(redis.call('GET', KEYS[5]) or '0') < tonumber(ARGV[6])
  and tonumber(redis.call('GET', KEYS[6]) or '0') < tonumber(ARGV[7])
  and (asked == 0 or now - asked >= tonumber(ARGV[8]))

local place = ask and 'A' or 'B'
local topic = { 'pl', place }
for i = 14, #ARGV do topic[#topic + 1] = ARGV[i] end
redis.call('HSET', KEYS[2], unpack(topic))
-- The appointment ends a topic; this only makes sure that nothing stays for ever should that be given up.
redis.call('PEXPIRE', KEYS[2], ARGV[11] + 30 * DAY * 1000)
redis.call('SET', KEYS[1], place .. ARGV[1], 'EX', DAY)

local w = { due = KEYS[3], teams = KEYS[4], team = ARGV[2], deliveries = ARGV[3] }
if ask then
  redis.call('INCR', KEYS[5])
  redis.call('EXPIRE', KEYS[5], 30 * DAY)
  redis.call('INCR', KEYS[6])
  redis.call('EXPIRE', KEYS[6], 3 * DAY)
  if tonumber(ARGV[8]) > 0 then redis.call('SET', KEYS[7], string.format('%.0f', now), 'PX', ARGV[8]) end
  redis.call('HINCRBY', KEYS[8], 'a:' .. ARGV[5], 1)
  put(w, ARGV[9], now)
else
  redis.call('ZADD', KEYS[9], ARGV[13], ARGV[4])
  redis.call('ZADD', KEYS[10], ARGV[13], ARGV[4])
end
put(w, ARGV[10], now + ARGV[11])
reindex(w)
return place
