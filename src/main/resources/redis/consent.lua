--[[
  Returns the settings of a channel as they stand.

  KEYS[1]  settings of the workspace
  ARGV[1]  field of the channel
  returns  text; '' when nothing is set
]]
return redis.call('HGET', KEYS[1], ARGV[1]) or ''
