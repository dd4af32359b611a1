--[[
  Notes that a message may be in Slack from now on. Only the holder of the current fence may pass.

  KEYS[1]  agenda of the workspace   KEYS[2]  index of the bucket   KEYS[3]  delivery
  ARGV[1]  workspace   ARGV[2]  appointment   ARGV[3]  fence
  ARGV[4]  our id of the message   ARGV[5]  channel   ARGV[6]  lease, ms   ARGV[7]  shift of the clock, ms
  returns  1; 0 when the fence is not the current one
]]
local d = redis.call('HMGET', KEYS[3], 'f', 'b', 'm', 'n')
if d[1] ~= ARGV[3] then return 0 end
local now = clock(ARGV[7])
-- The same message once more, be it that the client lost the reply: one attempt, counted from its beginning, with a new lease.
if not d[2] or d[3] ~= ARGV[4] then
  -- The attempt is counted here and not when it fails: what kills the process counts too.
  redis.call('HSET', KEYS[3], 'b', 1, 'm', ARGV[4], 'c', ARGV[5], 's', now, 'n', (d[4] or 0) + 1)
end
redis.call('ZADD', KEYS[1], now + ARGV[6], ARGV[2])
reindex({ due = KEYS[1], teams = KEYS[2], team = ARGV[1] })
return 1
