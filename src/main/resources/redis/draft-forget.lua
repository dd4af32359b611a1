--[[
  Throws a draft of a goal away.

  KEYS[1]  draft   KEYS[2]  drafts of the person
  ARGV[1]  goal
  returns  1
]]
redis.call('UNLINK', KEYS[1])
redis.call('ZREM', KEYS[2], ARGV[1])
return 1
