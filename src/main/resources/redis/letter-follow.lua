--[[
  Notes a message about one thing a person got, or how it shows that now.

  KEYS[1]  the person's messages, as in letter-sent.lua
  ARGV[1]  field of the message   ARGV[2]  what it shows   ARGV[3]  how long it is kept, s
  returns  0
]]
-- The message is in Slack: this must be noted even when memory is full, see agenda.lua.
redis.call('HDEL', KEYS[1], '')
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
redis.call('EXPIRE', KEYS[1], ARGV[3])
return 0
