--[[
  Remembers where a poll stands, unless the poll is gone.

  KEYS[1]  poll   ARGV[1]  channel, timestamp and thread
  returns  1, or 0 when there is no such poll
]]
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
redis.call('HSET', KEYS[1], 'k', ARGV[1])
return 1
