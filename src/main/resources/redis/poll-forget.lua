--[[
  Erases a person from roll and votes of a poll. That somebody has voted without a name stays, under a name that is none.

  KEYS[1]  roll   KEYS[2]  named votes   KEYS[3]  who has voted   ARGV[1]  person   ARGV[2]  a name that is none
  returns  1
]]
redis.call('HDEL', KEYS[1], ARGV[1])
redis.call('HDEL', KEYS[2], ARGV[1])
local voted = redis.call('HGET', KEYS[3], ARGV[1])
if voted then
  redis.call('HSET', KEYS[3], ARGV[2], voted)
  redis.call('HDEL', KEYS[3], ARGV[1])
end
return 1
