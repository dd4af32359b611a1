--[[
  Puts one appointment down.

  KEYS[1]  agenda of the workspace   KEYS[2]  index of the bucket
  ARGV[1]  workspace   ARGV[2]  prefix of deliveries   ARGV[3]  appointment   ARGV[4]  when, epoch ms
  returns  1
]]
local w = { due = KEYS[1], teams = KEYS[2], team = ARGV[1], deliveries = ARGV[2] }
put(w, ARGV[3], tonumber(ARGV[4]))
reindex(w)
return 1
