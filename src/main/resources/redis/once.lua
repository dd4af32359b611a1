--[[
  Lets the first caller through. The same call once more is still the first.

  KEYS[1]  mark   ARGV[1]  token of the call   ARGV[2]  how long it is remembered, ms
  returns  1 for the first, else 0
]]
local mark = redis.call('GET', KEYS[1])
if mark then return mark == ARGV[1] and 1 or 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
