--[[
  Takes a workspace off the bucket's index: nothing of it is claimed or begun any more.

  KEYS[1]  index of the bucket   KEYS[2]  mark that it is off
  ARGV[1]  workspace   ARGV[2]  how long the mark stays should erasing be broken off, ms
  returns  1
]]
redis.call('SET', KEYS[2], 1, 'PX', ARGV[2])
redis.call('ZREM', KEYS[1], ARGV[1])
return 1
