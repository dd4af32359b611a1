--[[
  Ends occurrences of several appointments of a workspace that were handled.

  KEYS[1]  agenda of the workspace   KEYS[2]  index of the bucket   KEYS[3] …  delivery of each claim
  ARGV[1]  workspace   ARGV[2]  prefix of deliveries   ARGV[3]  how long a message is remembered once nothing follows, ms
  ARGV[4] …  for each claim: appointment; fence; our id of the message that was sent, '' for none; due again, epoch ms, '' for never
  returns  for each claim 1; 0 when the fence is not the current one
]]
local w = { due = KEYS[1], teams = KEYS[2], team = ARGV[1], deliveries = ARGV[2] }
local replies, moved, gone = {}, {}, {}
for i = 1, #KEYS - 2 do
  local a = 4 * i
  local message, next = ARGV[a + 2], ARGV[a + 3]
  local ended, at =
    finish(w, ARGV[a], ARGV[a + 1], next ~= '' and next or nil, message ~= '' and message or nil, ARGV[3])
  replies[i] = ended and 1 or 0
  if ended and at then move(moved, at, ARGV[a]) elseif ended then gone[#gone + 1] = ARGV[a] end
end
if #moved > 0 then redis.call('ZADD', w.due, unpack(moved)) end
if #gone > 0 then redis.call('ZREM', w.due, unpack(gone)) end
if #moved + #gone > 0 then reindex(w) end
return replies
