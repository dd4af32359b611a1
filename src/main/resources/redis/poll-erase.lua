--[[
  Erases a poll that is over, with its roll and its votes.

  KEYS[1]  poll   KEYS[2]  roll   KEYS[3]  votes   KEYS[4]  who has voted   KEYS[5]  cells   KEYS[6]  reasons
  KEYS[7]  polls of the goal   KEYS[8]  open polls   KEYS[9]  every poll
  ARGV[1]  id
  returns  1; 0 when it is open
]]
if redis.call('ZSCORE', KEYS[8], ARGV[1]) then return 0 end
redis.call('UNLINK', KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5], KEYS[6])
redis.call('ZREM', KEYS[7], ARGV[1])
redis.call('ZREM', KEYS[9], ARGV[1])
return 1
