--[[
  Takes a lock away, if it is still the caller's.

  KEYS[1]  lock   ARGV[1]  token of who took it
  returns  1 when it was; 0 when it had ended before
]]
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('DEL', KEYS[1])
return 1
