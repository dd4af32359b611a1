--[[
  Takes out of a person's pigeonhole what was read, and leaves what did not fit or was laid down again since then.

  KEYS[1]  the person's pigeonhole, see pigeonhole-lay
  ARGV[1]  when the latest of what was read was laid down, ms   ARGV[2] and on  what was read
  returns  1
]]
for i = 2, #ARGV do
  local lying = redis.call('ZSCORE', KEYS[1], ARGV[i])
  if lying and tonumber(lying) <= tonumber(ARGV[1]) then redis.call('ZREM', KEYS[1], ARGV[i]) end
end
return 1
