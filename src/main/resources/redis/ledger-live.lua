--[[
  Lets the bot work for a workspace that was taken in.

  KEYS[1]  agenda of the workspace   KEYS[2]  index of the bucket   KEYS[3]  mark that it is off
  ARGV[1]  workspace
  returns  1
]]
redis.call('DEL', KEYS[3])
reindex({ due = KEYS[1], teams = KEYS[2], team = ARGV[1] })
return 1
