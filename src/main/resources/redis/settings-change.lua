--[[
  Replaces a setting, unless somebody else changed it meanwhile.

  KEYS[1]  settings of the workspace
  ARGV[1]  field   ARGV[2]  value that was read, '' for none   ARGV[3]  new value, '' for none   ARGV[4]  token of the call
  returns  1; 0 when it is not what was read any more
]]
local current = redis.call('HMGET', KEYS[1], ARGV[1], '~')
-- The same call once more: the client lost the reply.
if current[2] == ARGV[4] then return 1 end
if (current[1] or '') ~= ARGV[2] then return 0 end
if ARGV[3] == '' then redis.call('HDEL', KEYS[1], ARGV[1]) else redis.call('HSET', KEYS[1], ARGV[1], ARGV[3]) end
redis.call('HSET', KEYS[1], '~', ARGV[4])
return 1
