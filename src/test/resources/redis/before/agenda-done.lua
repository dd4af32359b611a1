--[[
  Ends an occurrence that was handled.

  KEYS[1]  agenda of the workspace   KEYS[2]  index of the bucket   KEYS[3]  delivery
  ARGV[1]  workspace   ARGV[2]  prefix of deliveries   ARGV[3]  appointment   ARGV[4]  fence
  ARGV[5]  our id of the message that was sent, '' for none   ARGV[6]  due again, epoch ms, '' for never
  ARGV[7]  how long the message is remembered once nothing follows, ms
  returns  1; 0 when the fence is not the current one
]]
local w = { due = KEYS[1], teams = KEYS[2], team = ARGV[1], deliveries = ARGV[2] }
return finish(w, ARGV[3], ARGV[4], tonumber(ARGV[6]), ARGV[5] ~= '' and ARGV[5] or nil, ARGV[7]) and 1 or 0
