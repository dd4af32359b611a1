--[[
  Puts appointments of one workspace down.

  KEYS[1]  agenda of the workspace   KEYS[2]  index of the bucket
  ARGV[1]  workspace   ARGV[2]  prefix of deliveries   ARGV[3] and on  each appointment and when, epoch ms
  returns  1
]]
local w = { due = KEYS[1], teams = KEYS[2], team = ARGV[1], deliveries = ARGV[2] }
-- Like go_on: a delivery puts down what follows from it.
redis.call('ZREM', KEYS[1], '')
for i = 3, #ARGV, 2 do put(w, ARGV[i], tonumber(ARGV[i + 1])) end
reindex(w)
return 1
