--[[
  Gives a claimed appointment up and files it.

  KEYS[1]  agenda of the workspace   KEYS[2]  index of the bucket   KEYS[3]  delivery   KEYS[4]  dead letters of the bucket
  ARGV[1]  workspace   ARGV[2]  prefix of deliveries   ARGV[3]  appointment   ARGV[4]  fence   ARGV[5]  reason
  ARGV[6]  how many dead letters are kept   ARGV[7]  how long what was sent last is remembered, ms   ARGV[8]  shift, ms
  returns  1; 0 when the fence is not the current one
]]
local w = { due = KEYS[1], teams = KEYS[2], team = ARGV[1], deliveries = ARGV[2] }
local ended, at = finish(w, ARGV[3], ARGV[4], nil, nil, ARGV[7])
if not ended then return 0 end
if at then redis.call('ZADD', w.due, at, ARGV[3]) else redis.call('ZREM', w.due, ARGV[3]) end
reindex(w)
local now = clock(ARGV[8])
redis.call('LPUSH', KEYS[4], string.format('%.0f', now) .. ' ' .. ARGV[1] .. ' ' .. ARGV[3] .. ' ' .. ARGV[5])
redis.call('LTRIM', KEYS[4], 0, ARGV[6] - 1)
return 1
