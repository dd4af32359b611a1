// Short codes as Slack spells them. Not all of Slack's two thousand; an unknown one stays readable as :its_name:.
const TABLE = `
white_check_mark ✅|heavy_check_mark ✔️|ballot_box_with_check ☑️|x ❌|heavy_multiplication_x ✖️|warning ⚠️|exclamation ❗|question ❓
tada 🎉|confetti_ball 🎊|sparkles ✨|star ⭐|star2 🌟|rocket 🚀|fire 🔥|zap ⚡|boom 💥|trophy 🏆|medal 🏅|first_place_medal 🥇|crown 👑
+1 👍|thumbsup 👍|-1 👎|thumbsdown 👎|clap 👏|raised_hands 🙌|pray 🙏|muscle 💪|wave 👋|ok_hand 👌|point_right 👉|point_left 👈
point_up 👆|point_down 👇|raised_hand ✋|hand ✋|raising_hand 🙋|handshake 🤝|v ✌️|crossed_fingers 🤞|writing_hand ✍️|eyes 👀|ear 👂
brain 🧠|smile 😄|smiley 😃|grinning 😀|slightly_smiling_face 🙂|wink 😉|blush 😊|joy 😂|rofl 🤣|heart_eyes 😍|sunglasses 😎|thinking_face 🤔
thinking 🤔|neutral_face 😐|disappointed 😞|cry 😢|sob 😭|sweat_smile 😅|grimacing 😬|sleeping 😴|zzz 💤|nerd_face 🤓|hugging_face 🤗
partying_face 🥳|upside_down_face 🙃|innocent 😇|facepalm 🤦|shrug 🤷|heart ❤️|green_heart 💚|blue_heart 💙|yellow_heart 💛|purple_heart 💜
broken_heart 💔|100 💯|bulb 💡|mag 🔍|memo 📝|pencil 📝|pencil2 ✏️|clipboard 📋|calendar 📆|date 📅|spiral_calendar_pad 🗓️|alarm_clock ⏰
hourglass ⌛|hourglass_flowing_sand ⏳|stopwatch ⏱️|clock9 🕘|watch ⌚|bell 🔔|no_bell 🔕|mute 🔇|loudspeaker 📢|mega 📣|speech_balloon 💬
thought_balloon 💭|left_speech_bubble 🗨️|email 📧|envelope ✉️|inbox_tray 📥|outbox_tray 📤|package 📦|link 🔗|paperclip 📎|pushpin 📌
round_pushpin 📍|lock 🔒|unlock 🔓|key 🔑|gear ⚙️|wrench 🔧|hammer 🔨|hammer_and_wrench 🛠️|toolbox 🧰|chart_with_upwards_trend 📈
chart_with_downwards_trend 📉|bar_chart 📊|moneybag 💰|euro 💶|busts_in_silhouette 👥|bust_in_silhouette 👤|robot_face 🤖|ghost 👻|seedling 🌱
herb 🌿|four_leaf_clover 🍀|deciduous_tree 🌳|sunny ☀️|sunrise 🌅|cloud ☁️|umbrella ☔|snowflake ❄️|rainbow 🌈|coffee ☕|beers 🍻|cake 🍰
birthday 🎂|pizza 🍕|apple 🍎|dart 🎯|game_die 🎲|art 🎨|jigsaw 🧩|checkered_flag 🏁|triangular_flag_on_post 🚩|white_flag 🏳️
construction 🚧|rotating_light 🚨|sos 🆘|no_entry ⛔|no_entry_sign 🚫|stop_sign 🛑|recycle ♻️|arrows_counterclockwise 🔄|repeat 🔁|arrow_right ➡️
arrow_left ⬅️|arrow_up ⬆️|arrow_down ⬇️|arrow_right_hook ↪️|leftwards_arrow_with_hook ↩️|fast_forward ⏩|double_vertical_bar ⏸️
black_right_pointing_triangle_with_double_vertical_bar ⏯️|arrow_forward ▶️|heavy_plus_sign ➕|heavy_minus_sign ➖|information_source ℹ️
red_circle 🔴|large_orange_circle 🟠|large_yellow_circle 🟡|large_green_circle 🟢|large_blue_circle 🔵|white_circle ⚪|black_circle ⚫
large_green_square 🟩|large_yellow_square 🟨|large_red_square 🟥|one 1️⃣|two 2️⃣|three 3️⃣|globe_with_meridians 🌐|earth_africa 🌍|house 🏠|house_with_garden 🏡
office 🏢|palm_tree 🌴|beach_with_umbrella 🏖️|airplane ✈️|train 🚆|bike 🚲|see_no_evil 🙈|turtle 🐢|bird 🐦|owl 🦉|bee 🐝|snail 🐌
`;

const CODES = new Map(
  TABLE.trim().split(/[|\n]/).map((entry) => {
    const space = entry.indexOf(' ');
    return [entry.slice(0, space), entry.slice(space + 1)];
  }),
);

/** The character for a short code without its colons; `:name:` when it is not in the table. */
export const emoji = (name) => CODES.get(name.replace(/::skin-tone-\d$/, '')) ?? `:${name}:`;

export const isEmoji = (name) => CODES.has(name);

/** Replaces the short codes in plain text. */
export const withEmoji = (text) => text.replace(/:([a-z0-9_+-]+):/g, (whole, name) => CODES.get(name) ?? whole);

/** What the page offers for reactions; the first is the one the bot understands. */
export const REACTIONS = ['white_check_mark', '+1', 'tada', 'eyes', 'heart', 'joy', 'thinking_face', 'rocket', 'pray', 'x'];
