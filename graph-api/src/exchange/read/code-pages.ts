const latin1From = (first: number) =>
  Array.from({ length: 0x100 - first }, (_none, at) => String.fromCharCode(first + at)).join('')

/** Windows-1252 from 0x80 to 0xff. */
export const windows1252From80 = `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${latin1From(0xa0)}`

/** CP850, what DOS and old registers in Western Europe wrote, from 0x80 to 0xff. */
export const cp850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'
