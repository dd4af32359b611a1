--[[
  Erases a closed goal and what hangs on it, its polls apart. Steps that served it keep its id, which leads nowhere then.

  KEYS[1]  goal   KEYS[2]  closed goals   KEYS[3]  steps of the goal   KEYS[4]  its confidence   KEYS[5]  who has answered
  KEYS[6]  goals with confidence
  ARGV[1]  id   ARGV[2]  prefix of what earlier versions kept of persons in charge
  returns  1; 0 when it is open or not there
]]
if not redis.call('ZSCORE', KEYS[2], ARGV[1]) then return 0 end
redis.call('UNLINK', KEYS[1], KEYS[3], KEYS[4], KEYS[5], ARGV[2] .. (redis.call('HGET', KEYS[1], 'b') or ''))
redis.call('ZREM', KEYS[2], ARGV[1])
redis.call('SREM', KEYS[6], ARGV[1])
return 1
