/*
 * A class of simulated students on one core: joins rooms, answers each question after a moment of thought, and measures
 * how long the question took to arrive, the answer to be acknowledged and the reveal to reach everybody.
 *
 *   students PROTOCOL PORT STUDENTS SECONDS ROOMS_FILE [JOINS_PER_SECOND]
 *
 * PROTOCOL is `wengu` (the app's rooms), `sio` (bare Socket.IO) or `ws` (bare WebSocket). ROOMS_FILE holds a room's code
 * a line; students are dealt out in turn. Prints `joined` when all are in, and one JSON object at the end. The first
 * question warms up and is not counted.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "samples.h"
#include "websocket.h"

enum { WENGU, SOCKET_IO, WEBSOCKET };
enum { CODE_LENGTH = 16, LONGEST_THOUGHT_MILLIS = 2000, SHORTEST_THOUGHT_MILLIS = 200, WARM_UP_QUESTIONS = 1 };
enum { WHEEL_SLOTS = 4096, READ_BYTES = 1 << 18, LONGEST_MESSAGE = 1024, MOST_EVENTS = 1024 };

typedef struct {
  int socket;
  bool isUpgraded, isJoined, hasAnswered;
  int question;          /* -1 before the first */
  double answeredAt;     /* 0 while nothing waits for its acknowledgement */
  double revealedSince;  /* the server's time of a reveal whose personal part has not come */
  int nextInSlot;        /* who thinks until the same millisecond */
  char *rest;            /* of a message that has not come whole */
  size_t restLength, restCapacity;
} Student;

static int protocol, studentCount, roomCount, poll_, joined;
static Student *students;
static char (*codes)[CODE_LENGTH];
static int wheel[WHEEL_SLOTS];
static long long wheelMillis;
static Samples fanOut, acknowledgement, reveal;
static unsigned long answersSent, answersAcknowledged, refusals, errors, closures;

static double wallMillis(void) {
  struct timespec time;
  clock_gettime(CLOCK_REALTIME, &time);
  return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static void transmit(Student *student, const char *text) {
  char frame[LONGEST_MESSAGE + 16];
  size_t length = websocket_frame(frame, text, strlen(text));
  if (send(student->socket, frame, length, MSG_NOSIGNAL) != (ssize_t)length) errors++;
}

static const char *find(const char *text, size_t length, const char *wanted) {
  return memmem(text, length, wanted, strlen(wanted));
}

/* The number after a name such as `"now":`, or `otherwise`. */
static double numberAfter(const char *text, size_t length, const char *name, double otherwise) {
  const char *found = find(text, length, name);
  return found ? strtod(found + strlen(name), NULL) : otherwise;
}

static void join(Student *student) {
  int index = (int)(student - students);
  char text[LONGEST_MESSAGE];
  if (protocol == WENGU) {
    snprintf(text, sizeof text,
             "420[\"m\",{\"type\":\"join\",\"version\":1,\"code\":\"%s\",\"name\":\"Student %d\",\"language\":\"en\"}]",
             codes[index % roomCount], index);
  } else {
    snprintf(text, sizeof text, protocol == SOCKET_IO ? "420[\"m\",{\"t\":\"j\",\"r\":%d}]" : "{\"t\":\"j\",\"r\":%d}",
             index % roomCount);
  }
  transmit(student, text);
}

static void answer(Student *student) {
  char text[LONGEST_MESSAGE];
  const char *option = &"a\0b\0c\0d"[2 * (rand() & 3)];
  int question = student->question;
  if (protocol == WENGU) {
    snprintf(text, sizeof text,
             "42%d[\"m\",{\"type\":\"answer\",\"question\":%d,\"round\":1,\"optionIds\":[\"%s\"]}]", question + 1,
             question, option);
  } else if (protocol == SOCKET_IO) {
    snprintf(text, sizeof text, "42%d[\"m\",{\"t\":\"a\",\"n\":%d,\"c\":\"%s\"}]", question + 1, question, option);
  } else {
    snprintf(text, sizeof text, "{\"t\":\"a\",\"n\":%d,\"c\":\"%s\"}", question, option);
  }
  student->answeredAt = wallMillis();
  student->hasAnswered = true;
  answersSent++;
  transmit(student, text);
}

static void think(Student *student) {
  int spread = LONGEST_THOUGHT_MILLIS - SHORTEST_THOUGHT_MILLIS;
  long long until = (long long)wallMillis() + SHORTEST_THOUGHT_MILLIS + rand() % spread;
  int *slot = &wheel[until % WHEEL_SLOTS];
  student->nextInSlot = *slot;
  *slot = (int)(student - students);
}

static bool counts(const Student *student) { return student->question >= WARM_UP_QUESTIONS; }

static void onQuestion(Student *student, int question, double sentAt, double now) {
  if (question == student->question) return;
  student->question = question;
  student->hasAnswered = false;
  student->revealedSince = 0;
  if (counts(student)) samples_add(&fanOut, now - sentAt);
  think(student);
}

static void onAcknowledged(Student *student, bool isAccepted, double now) {
  if (student->answeredAt == 0) return;
  if (!isAccepted) refusals++;
  else answersAcknowledged++;
  if (isAccepted && counts(student)) samples_add(&acknowledgement, now - student->answeredAt);
  student->answeredAt = 0;
}

static void onJoined(Student *student, bool isAccepted) {
  if (!isAccepted) {
    refusals++;
    return;
  }
  student->isJoined = true;
  joined++;
}

static void onReveal(Student *student, double sentAt, double now) {
  if (counts(student)) samples_add(&reveal, now - sentAt);
}

/* `common` tells everybody that a key was revealed, `seat` tells each what that means to them: both must have come. */
static void onWengu(Student *student, const char *text, size_t length, double now) {
  if (find(text, length < 40 ? length : 40, "\"type\":\"common\"")) {
    double sentAt = numberAfter(text, length, "\"now\":", now);
    int question = (int)numberAfter(text, length, "\"question\":", -1);
    if (find(text, length, "\"name\":\"open\"")) onQuestion(student, question, sentAt, now);
    if (find(text, length, "\"name\":\"reveal\"")) student->revealedSince = sentAt;
  } else if (find(text, length < 40 ? length : 40, "\"type\":\"seat\"") && student->revealedSince > 0) {
    onReveal(student, student->revealedSince, now);
    student->revealedSince = 0;
  }
}

static void onBare(Student *student, const char *text, size_t length, double now) {
  const char *type = find(text, length < 40 ? length : 40, "\"t\":\"");
  if (!type) return;
  double sentAt = numberAfter(text, length, "\"s\":", now);
  if (type[5] == 'q') onQuestion(student, (int)numberAfter(text, length, "\"n\":", -1), sentAt, now);
  if (type[5] == 'r') onReveal(student, sentAt, now);
  if (type[5] == 'k' && student->isJoined) onAcknowledged(student, true, now);
  if (type[5] == 'k' && !student->isJoined) onJoined(student, true);
}

/* Engine.IO: 0 open, 2 ping, 4 message; Socket.IO in it: 0 connect, 2 event, 3 acknowledgement. */
static void onSocketIo(Student *student, const char *text, size_t length, double now) {
  if (text[0] == '0') transmit(student, "40");
  else if (text[0] == '2') transmit(student, "3");
  else if (length > 1 && text[1] == '0') join(student);
  else if (length > 1 && text[1] == '3') {
    bool isAccepted = protocol == SOCKET_IO || find(text, length, "\"ok\":true");
    if (student->isJoined) onAcknowledged(student, isAccepted, now);
    else onJoined(student, isAccepted);
  } else if (protocol == WENGU) onWengu(student, text, length, now);
  else onBare(student, text, length, now);
}

static void onFrame(Student *student, const Frame *frame, double now) {
  if (frame->opcode == 8) closures++;
  if (frame->opcode != 1 || frame->length == 0) return;
  if (protocol == WEBSOCKET) onBare(student, frame->payload, frame->length, now);
  else onSocketIo(student, frame->payload, frame->length, now);
}

/* Takes what is whole; returns how many bytes that was. */
static size_t take(Student *student, const char *bytes, size_t length, double now) {
  size_t done = 0;
  if (!student->isUpgraded) {
    const char *end = find(bytes, length, "\r\n\r\n");
    if (!end) return 0;
    if (!find(bytes, length, " 101 ")) errors++;
    student->isUpgraded = true;
    done = (size_t)(end - bytes) + 4;
    if (protocol == WEBSOCKET) join(student);
  }
  Frame frame;
  for (size_t size; (size = websocket_read(bytes + done, length - done, &frame)) > 0; done += size)
    onFrame(student, &frame, now);
  return done;
}

static void keep(Student *student, const char *bytes, size_t length) {
  if (length > student->restCapacity) {
    student->restCapacity = length * 2;
    student->rest = realloc(student->rest, student->restCapacity);
    if (!student->rest) abort();
  }
  memmove(student->rest, bytes, length);
  student->restLength = length;
}

static void onReadable(Student *student) {
  static char buffer[2 * READ_BYTES];
  size_t before = student->restLength;
  if (before > READ_BYTES) abort();
  memcpy(buffer, student->rest ? student->rest : "", before);
  ssize_t count = recv(student->socket, buffer + before, READ_BYTES, 0);
  if (count <= 0) {
    closures++;
    epoll_ctl(poll_, EPOLL_CTL_DEL, student->socket, NULL);
    return;
  }
  size_t length = before + (size_t)count;
  size_t done = take(student, buffer, length, wallMillis());
  keep(student, buffer + done, length - done);
}

static void dial(Student *student, int port) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
  int one = 1;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  student->question = -1;
  student->nextInSlot = -1;
  student->socket = socket(AF_INET, SOCK_STREAM, 0);
  setsockopt(student->socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
  if (connect(student->socket, (struct sockaddr *)&address, sizeof address) != 0) {
    perror("connect");
    exit(1);
  }
  struct epoll_event event = {.events = EPOLLIN, .data.ptr = student};
  epoll_ctl(poll_, EPOLL_CTL_ADD, student->socket, &event);
  char request[512];
  const char *path = protocol == WENGU ? "/live/io/?EIO=4&transport=websocket"
                                       : protocol == SOCKET_IO ? "/socket.io/?EIO=4&transport=websocket" : "/";
  int length = snprintf(request, sizeof request,
                        "GET %s HTTP/1.1\r\nHost: localhost:%d\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n",
                        path, port);
  if (send(student->socket, request, (size_t)length, MSG_NOSIGNAL) != length) errors++;
}

/* Everybody whose time to think is over answers. */
static void turnWheel(void) {
  for (long long now = (long long)wallMillis(); wheelMillis <= now; wheelMillis++) {
    int *slot = &wheel[wheelMillis % WHEEL_SLOTS];
    for (int index = *slot, next; index >= 0; index = next) {
      next = students[index].nextInSlot;
      if (!students[index].hasAnswered) answer(&students[index]);
    }
    *slot = -1;
  }
}

static void readCodes(const char *name) {
  FILE *file = fopen(name, "r");
  char line[CODE_LENGTH];
  if (!file) {
    perror(name);
    exit(1);
  }
  while (fgets(line, sizeof line, file)) {
    codes = realloc(codes, sizeof *codes * (size_t)(roomCount + 1));
    line[strcspn(line, "\n")] = 0;
    memcpy(codes[roomCount++], line, sizeof line);
  }
  fclose(file);
}

static void report(double seconds) {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  double cpu = (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
               (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
  printf("{\"joined\":%d,", joined);
  samples_print(stdout, "fanOut", &fanOut);
  printf(",");
  samples_print(stdout, "acknowledgement", &acknowledgement);
  printf(",");
  samples_print(stdout, "reveal", &reveal);
  printf(",\"sent\":%lu,\"acknowledged\":%lu,\"refused\":%lu,\"errors\":%lu,\"closed\":%lu,\"ownShare\":%.3f}\n",
         answersSent, answersAcknowledged, refusals, errors, closures, cpu / seconds);
}

int main(int count, char **arguments) {
  if (count < 6) {
    fprintf(stderr, "usage: students wengu|sio|ws PORT STUDENTS SECONDS ROOMS_FILE [JOINS_PER_SECOND]\n");
    return 2;
  }
  signal(SIGPIPE, SIG_IGN);
  protocol = strcmp(arguments[1], "wengu") == 0 ? WENGU : strcmp(arguments[1], "sio") == 0 ? SOCKET_IO : WEBSOCKET;
  int port = atoi(arguments[2]);
  studentCount = atoi(arguments[3]);
  double seconds = atof(arguments[4]);
  readCodes(arguments[5]);
  double perMilli = (count > 6 ? atof(arguments[6]) : 1000) / 1e3;
  students = calloc((size_t)studentCount, sizeof *students);
  poll_ = epoll_create1(0);
  memset(wheel, -1, sizeof wheel);
  double begin = wallMillis(), start = 0;
  wheelMillis = (long long)begin;
  struct epoll_event events[MOST_EVENTS];
  for (int dialled = 0; start == 0 || wallMillis() - start < seconds * 1e3;) {
    while (dialled < studentCount && dialled < (wallMillis() - begin) * perMilli) dial(&students[dialled++], port);
    if (start == 0 && joined == studentCount) {
      start = wallMillis();
      fprintf(stderr, "joined\n");
    }
    if (start == 0 && wallMillis() - begin > 120e3) break;
    turnWheel();
    int ready = epoll_wait(poll_, events, MOST_EVENTS, 1);
    for (int index = 0; index < ready; index++) onReadable(events[index].data.ptr);
  }
  report(start == 0 ? 120 : (wallMillis() - begin) / 1e3);
  return 0;
}
