--[[
  Notes who may vote, in place of what was noted before.

  KEYS[1]  roll   KEYS[2]  every poll   ARGV[1]  poll   then persons and the ids of their groups, packed
  returns  1
]]
redis.call('DEL', KEYS[1])
for i = 2, #ARGV, 2 do redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1]) end
redis.call('ZADD', KEYS[2], 'NX', 0, ARGV[1])
return 1
