#include "samples.h"

#include <stdlib.h>

void samples_add(Samples *samples, double value) {
  if (samples->count == samples->capacity) {
    samples->capacity = samples->capacity ? samples->capacity * 2 : 4096;
    samples->values = realloc(samples->values, samples->capacity * sizeof *samples->values);
    if (!samples->values) abort();
  }
  samples->values[samples->count++] = value;
}

static int ascending(const void *left, const void *right) {
  double a = *(const double *)left, b = *(const double *)right;
  return (a > b) - (a < b);
}

static double at(const Samples *samples, double share) {
  size_t index = (size_t)(share * (double)samples->count);
  return samples->values[index < samples->count ? index : samples->count - 1];
}

void samples_print(FILE *out, const char *name, Samples *samples) {
  if (samples->count == 0) {
    fprintf(out, "\"%s\":{\"count\":0}", name);
    return;
  }
  qsort(samples->values, samples->count, sizeof *samples->values, ascending);
  fprintf(out, "\"%s\":{\"count\":%zu,\"p50\":%.1f,\"p95\":%.1f,\"p99\":%.1f,\"max\":%.1f}", name, samples->count,
          at(samples, 0.5), at(samples, 0.95), at(samples, 0.99), at(samples, 1));
}
