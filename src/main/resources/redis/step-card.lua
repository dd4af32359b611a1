--[[
  Remembers where a step's card stands.

  KEYS[1]  step   KEYS[2]  cards of that channel   KEYS[3]  cards of the channel the card stood in before
  ARGV[1]  id   ARGV[2]  card as the step keeps it   ARGV[3]  its timestamp
  ARGV[4]  card as the step was read before, '' for none   ARGV[5]  its timestamp
  returns  1; 0 when there is no such step; -1 when the card was noted elsewhere meanwhile
]]
local step = redis.call('HMGET', KEYS[1], 'v', 'k')
if not step[1] then return 0 end
if step[2] == ARGV[2] then return 1 end
if (step[2] or '') ~= ARGV[4] then return -1 end
-- The card is in Slack: this must be noted even when memory is full, see agenda.lua.
redis.call('HDEL', KEYS[3], step[2] and ARGV[5] or '')
redis.call('HSET', KEYS[1], 'k', ARGV[2])
redis.call('HSET', KEYS[2], ARGV[3], ARGV[1])
return 1
