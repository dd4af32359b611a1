--[[
  Counts one use of a key and notes its day, unless it was taken back meanwhile.

  KEYS[1]  keys of the person: hash   KEYS[2]  how often this one was used lately: string
  ARGV[1]  the key's name   ARGV[2]  day, yyyy-mm-dd   ARGV[3]  how often it may be used   ARGV[4]  within how long, ms
  returns  0 when this use is fine; else how long to wait, ms
]]
if redis.call('HEXISTS', KEYS[1], 'k:' .. ARGV[1]) == 0 then return 0 end
local uses = redis.call('INCR', KEYS[2])
if uses == 1 then redis.call('PEXPIRE', KEYS[2], ARGV[4]) end
if uses > tonumber(ARGV[3]) then return math.max(1, redis.call('PTTL', KEYS[2])) end
if redis.call('HGET', KEYS[1], 'u:' .. ARGV[1]) ~= ARGV[2] then redis.call('HSET', KEYS[1], 'u:' .. ARGV[1], ARGV[2]) end
return 0
