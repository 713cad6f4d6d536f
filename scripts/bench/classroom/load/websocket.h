#pragma once
#include <stddef.h>

/* The client's side of RFC 6455, as far as short text frames need it. */

/* Writes a masked text frame (mask 0, so that the payload stays as it is); returns its length. */
size_t websocket_frame(char *target, const char *text, size_t length);

typedef struct {
  int opcode;
  const char *payload;
  size_t length;
} Frame;

/* Reads the first whole frame; returns the bytes it takes, 0 where it is not whole yet. */
size_t websocket_read(const char *bytes, size_t length, Frame *frame);
