--[[
  Brings the bucket's index in line after appointments were taken off.

  KEYS[1]  agenda of the workspace   KEYS[2]  index of the bucket
  ARGV[1]  workspace
  returns  1
]]
reindex({ due = KEYS[1], teams = KEYS[2], team = ARGV[1] })
return 1
