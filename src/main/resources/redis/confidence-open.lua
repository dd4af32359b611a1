--[[
  Opens a round, unless there is one on that day. Who has answered in an earlier one is forgotten.

  KEYS[1]  confidence of the goal   KEYS[2]  who has answered   KEYS[3]  goals with confidence   ARGV[1]  day   ARGV[2]  goal
  returns  1
]]
redis.call('SADD', KEYS[3], ARGV[2])
if redis.call('HSETNX', KEYS[1], ARGV[1], 1) == 0 then return 1 end
local latest = redis.call('HGET', KEYS[1], '-')
if not latest or latest < ARGV[1] then
  redis.call('HSET', KEYS[1], '-', ARGV[1])
  redis.call('DEL', KEYS[2])
end
return 1
