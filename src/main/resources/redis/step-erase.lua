--[[
  Erases a closed step and what leads to it.

  KEYS[1]  step   KEYS[2]  cards of the channel its card stands in, or the step again when there is none
  ARGV[1]  id   ARGV[2]  prefix of what persons finished   ARGV[3]  card as it was read, '' for none   ARGV[4]  its timestamp
  ARGV[5]  prefix of the steps of goals
  returns  1; 0 when it is open or not there; -1 when the card was noted elsewhere meanwhile
]]
local step = redis.call('HMGET', KEYS[1], 's', 'o', 'k', 'f')
-- Once it is closed it concerns nobody and stands in no list of open steps.
if step[1] ~= 'D' and step[1] ~= 'X' then return 0 end
if (step[3] or '') ~= ARGV[3] then return -1 end
if KEYS[2] ~= KEYS[1] then redis.call('HDEL', KEYS[2], ARGV[4]) end
if step[2] then redis.call('ZREM', ARGV[2] .. step[2], ARGV[1]) end
if step[4] then redis.call('ZREM', ARGV[5] .. step[4], ARGV[1]) end
local channel = redis.call('HGET', KEYS[1], 'c')
if channel then index_channel(string.match(KEYS[1], '^{%d+}:[^:]+'), ARGV[1], { c = channel }, nil) end
redis.call('UNLINK', KEYS[1])
return 1
