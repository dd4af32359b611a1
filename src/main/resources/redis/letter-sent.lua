--[[
  Notes the daily message a person got last; the one before it is stale.

  KEYS[1]  the person's messages: c conversation, t and s timestamp and steps of the last one, ot and os of a stale one,
           d:, conversation, slash and timestamp what a message about one thing shows
  ARGV[1]  conversation   ARGV[2]  timestamp   ARGV[3]  steps   ARGV[4]  how long it is kept, s
  returns  1 when a stale one has buttons; 0 when none has
]]
-- The message is in Slack: this must be noted even when memory is full, see agenda.lua.
redis.call('HDEL', KEYS[1], '')
local last = redis.call('HMGET', KEYS[1], 't', 's', 'ot')
local stale = last[3] and 1 or 0
if last[1] and last[1] ~= ARGV[2] then
  redis.call('HSET', KEYS[1], 'ot', last[1], 'os', last[2])
  stale = 1
end
redis.call('HSET', KEYS[1], 'c', ARGV[1], 't', ARGV[2], 's', ARGV[3])
redis.call('EXPIRE', KEYS[1], ARGV[4])
return stale
