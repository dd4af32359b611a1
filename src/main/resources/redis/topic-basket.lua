--[[
  Lays an open topic into the basket.

  KEYS[1]  topic   KEYS[2]  author's basket   KEYS[3]  channel's basket
  ARGV[1]  id   ARGV[2]  heard at, epoch ms
  returns  1; 0 when it is not open any more
]]
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
redis.call('HSET', KEYS[1], 'pl', 'B')
redis.call('ZADD', KEYS[2], ARGV[2], ARGV[1])
redis.call('ZADD', KEYS[3], ARGV[2], ARGV[1])
return 1
