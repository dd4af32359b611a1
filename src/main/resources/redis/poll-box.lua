--[[
  Reads what is stored of the votes, as it is at one moment.

  KEYS[1]  poll   KEYS[2]  named votes   KEYS[3]  who has voted   KEYS[4]  cells   KEYS[5]  reasons
  returns  '1' when it is anonymous, else '0'; groups counted apart; then the four as they are
]]
local poll = redis.call('HMGET', KEYS[1], 'an', 'ap')
return {
  poll[1] or '0',
  poll[2] or '',
  redis.call('HGETALL', KEYS[2]),
  redis.call('HGETALL', KEYS[3]),
  redis.call('HGETALL', KEYS[4]),
  redis.call('SMEMBERS', KEYS[5]),
}
