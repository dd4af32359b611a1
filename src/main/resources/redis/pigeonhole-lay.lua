--[[
  Lays something down for a person, and puts the look at their daily message down.

  KEYS[1]  agenda of the workspace   KEYS[2]  index of the bucket   KEYS[3]  the person's pigeonhole: zset step or "+name" -> laid down at, ms
  ARGV[1]  workspace   ARGV[2]  prefix of deliveries   ARGV[3]  appointment   ARGV[4]  when, epoch ms   ARGV[5]  what
  ARGV[6]  shift of the clock, ms   ARGV[7]  not meant for a message before, epoch ms
  returns  1
]]
-- Like go_on.
redis.call('ZREM', KEYS[1], '')
local now = clock(ARGV[6])
-- An enclosure is the same however often it is enclosed: a later time would say that a message just sent was without it.
local lying = string.sub(ARGV[5], 1, 1) == '+' and redis.call('ZSCORE', KEYS[3], ARGV[5])
if not lying or tonumber(lying) > now then
  redis.call('ZADD', KEYS[3], math.max(now, tonumber(ARGV[7])), ARGV[5])
end
local w = { due = KEYS[1], teams = KEYS[2], team = ARGV[1], deliveries = ARGV[2] }
put(w, ARGV[3], tonumber(ARGV[4]))
reindex(w)
return 1
