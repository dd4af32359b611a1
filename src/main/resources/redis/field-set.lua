--[[
  Sets fields of a hash and takes others away; an empty value takes the field away. Doing so twice is doing it once.

  KEYS[1]  hash
  ARGV[1]  how long the hash is kept from now on, ms; 0 for ever   then names and values
  returns  1
]]
for i = 2, #ARGV, 2 do
  if ARGV[i + 1] == '' then redis.call('HDEL', KEYS[1], ARGV[i]) else redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1]) end
end
if ARGV[1] ~= '0' then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return 1
