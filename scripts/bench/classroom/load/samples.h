#pragma once
#include <stddef.h>
#include <stdio.h>

/* Durations in milliseconds, kept to be sorted at the end. */
typedef struct {
  double *values;
  size_t count;
  size_t capacity;
} Samples;

void samples_add(Samples *samples, double value);

/* Prints `"name":{"count":…,"p50":…,"p95":…,"p99":…,"max":…}`. */
void samples_print(FILE *out, const char *name, Samples *samples);
