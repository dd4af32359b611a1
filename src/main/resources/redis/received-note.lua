--[[
  Notes a message somebody got.

  KEYS[1]  ids of the messages of that person and week
  ARGV[1]  our id of the message   ARGV[2]  how long the week is kept, s
  returns  1 when it is a new one; 0 when it was noted before
]]
-- The message is in Slack: this must be noted even when memory is full, see agenda.lua.
redis.call('SREM', KEYS[1], '')
local new = redis.call('SADD', KEYS[1], ARGV[1])
if new == 1 then redis.call('EXPIRE', KEYS[1], ARGV[2]) end
return new
