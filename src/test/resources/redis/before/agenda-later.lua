--[[
  Puts a claimed appointment off.

  KEYS[1]  agenda of the workspace   KEYS[2]  index of the bucket   KEYS[3]  delivery
  ARGV[1]  workspace   ARGV[2]  appointment   ARGV[3]  fence   ARGV[4]  until when, epoch ms
  ARGV[5]  1 when certainly nothing was sent, 0 leaves the doubt in place
  returns  1; 0 when the fence is not the current one
]]
local d = redis.call('HMGET', KEYS[3], 'f', 'm', 'p', 'n', 'r')
if d[1] ~= ARGV[3] then return 0 end
local at = tonumber(ARGV[4])
if ARGV[5] == '0' and d[2] then
  -- Still in doubt: whoever put it down meanwhile is served when that is settled.
  redis.call('HDEL', KEYS[3], 'f', 'b')
else
  if d[3] then at = math.min(at, tonumber(d[3])) end
  redis.call('HDEL', KEYS[3], 'f', 'b', 'm', 'c', 's', 'p')
  -- Without an attempt it is simply due at another time; with one it is still the same occurrence, tried again.
  if not d[4] and not d[5] then redis.call('HDEL', KEYS[3], 'd') end
end
redis.call('ZADD', KEYS[1], at, ARGV[2])
reindex({ due = KEYS[1], teams = KEYS[2], team = ARGV[1] })
return 1
