--[[
  Notes that something was said, and forgets what is too old or too much.

  KEYS[1]  mentions of the channel: zset of what was said, as numbers -> when, epoch ms
  ARGV[1]  what was said   ARGV[2]  when, epoch ms   ARGV[3]  how long it counts, ms   ARGV[4]  how many are kept
  returns  1
]]
redis.call('ZADD', KEYS[1], ARGV[2], ARGV[1])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', ARGV[2] - ARGV[3])
redis.call('ZREMRANGEBYRANK', KEYS[1], 0, -1 - ARGV[4])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1
