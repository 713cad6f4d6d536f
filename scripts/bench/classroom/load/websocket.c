#include "websocket.h"

#include <string.h>

enum { FIN = 0x80, MASKED = 0x80, TEXT = 1, SHORT = 126, LONG = 127 };

size_t websocket_frame(char *target, const char *text, size_t length) {
  size_t head = 0;
  target[head++] = (char)(FIN | TEXT);
  if (length < SHORT) {
    target[head++] = (char)(MASKED | length);
  } else {
    target[head++] = (char)(MASKED | SHORT);
    target[head++] = (char)(length >> 8);
    target[head++] = (char)length;
  }
  memset(target + head, 0, 4);
  memcpy(target + head + 4, text, length);
  return head + 4 + length;
}

size_t websocket_read(const char *bytes, size_t length, Frame *frame) {
  const unsigned char *raw = (const unsigned char *)bytes;
  if (length < 2) return 0;
  size_t head = 2, payload = raw[1] & 0x7f;
  size_t extra = payload == SHORT ? 2 : payload == LONG ? 8 : 0;
  if (length < head + extra) return 0;
  if (extra) payload = 0;
  for (size_t index = 0; index < extra; index++) payload = payload << 8 | raw[head + index];
  head += extra;
  if (length < head + payload) return 0;
  *frame = (Frame){.opcode = raw[0] & 0x0f, .payload = bytes + head, .length = payload};
  return head + payload;
}
