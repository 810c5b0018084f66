/*
 * A disk that can be watched and filled. Loaded into a process with LD_PRELOAD, it
 * - appends every change below DISK_DIR to DISK_LOG, and every fsync once it has been asked for, so that the disk's
 *   content after a power cut at any moment can be worked out from the log;
 * - lets files below DISK_DIR grow by DISK_ROOM bytes and then says ENOSPC, until the file DISK_LOG.room exists.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST_FILES 65536

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct {
  char *path;
  ino_t inode;
} watched[MOST_FILES];
static const char *dir;
static char room_file[PATH_MAX];
static int log_fd = -1;
static long long room = -1;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void start(void) {
  const char *log = getenv("DISK_LOG");
  const char *bytes = getenv("DISK_ROOM");
  dir = getenv("DISK_DIR");
  if (!dir || !log) {
    dir = NULL;
    return;
  }
  snprintf(room_file, sizeof room_file, "%s.room", log);
  if (bytes) room = atoll(bytes);
  log_fd = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
}

static int is_watched(const char *path) {
  size_t n = dir ? strlen(dir) : 0;
  return dir && path && strncmp(path, dir, n) == 0 && (path[n] == '/' || path[n] == 0);
}

/* Node closes files by a bare system call, which nobody sees, so a number may have come to mean something else. */
static char *path_of(int fd) {
  struct stat now;
  if (fd < 0 || fd >= MOST_FILES || !watched[fd].path) return NULL;
  return fstat(fd, &now) == 0 && now.st_ino == watched[fd].inode ? watched[fd].path : NULL;
}

static const char *relative(const char *path) {
  const char *rest = path + strlen(dir);
  return *rest == '/' ? rest + 1 : rest;
}

/* One record: kind, lengths of two names, offset, length of data; then names and data. One write, so never half of one
 * is followed by another. */
static void record(char kind, const char *one, const char *two, uint64_t offset, const void *data, uint32_t length) {
  struct __attribute__((packed)) {
    char kind;
    uint16_t one, two;
    uint64_t offset;
    uint32_t length;
  } head = {kind, (uint16_t)strlen(one), (uint16_t)strlen(two), offset, length};
  struct iovec parts[] = {{&head, sizeof head}, {(void *)one, head.one}, {(void *)two, head.two}, {(void *)data, length}};
  if (log_fd >= 0) syscall(SYS_writev, log_fd, parts, 4);
}

static void opened(int fd, const char *path, int flags, int was_there) {
  if (fd < 0 || fd >= MOST_FILES || !is_watched(path)) return;
  pthread_mutex_lock(&lock);
  struct stat now;
  free(watched[fd].path);
  watched[fd].path = strdup(path);
  watched[fd].inode = fstat(fd, &now) == 0 ? now.st_ino : 0;
  if (!was_there) record('c', relative(path), "", 0, NULL, 0);
  else if (flags & O_TRUNC) record('t', relative(path), "", 0, NULL, 0);
  pthread_mutex_unlock(&lock);
}

static int is_there(const char *path) {
  struct stat unused;
  return !is_watched(path) || stat(path, &unused) == 0;
}

#define OPEN(name)                                                                                                     \
  int name(const char *path, int flags, ...) {                                                                        \
    va_list rest;                                                                                                      \
    va_start(rest, flags);                                                                                             \
    int mode = flags & O_CREAT ? va_arg(rest, int) : 0;                                                                \
    va_end(rest);                                                                                                      \
    int was_there = is_there(path);                                                                                    \
    int fd = REAL(name)(path, flags, mode);                                                                            \
    opened(fd, path, flags, was_there);                                                                                \
    return fd;                                                                                                         \
  }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                                                                                   \
  int name(int at, const char *path, int flags, ...) {                                                                \
    va_list rest;                                                                                                      \
    va_start(rest, flags);                                                                                             \
    int mode = flags & O_CREAT ? va_arg(rest, int) : 0;                                                                \
    va_end(rest);                                                                                                      \
    int was_there = is_there(path);                                                                                    \
    int fd = REAL(name)(at, path, flags, mode);                                                                        \
    opened(fd, path, flags, was_there);                                                                                \
    return fd;                                                                                                         \
  }
OPENAT(openat)
OPENAT(openat64)

int close(int fd) {
  pthread_mutex_lock(&lock);
  if (fd >= 0 && fd < MOST_FILES) {
    free(watched[fd].path);
    watched[fd].path = NULL;
  }
  pthread_mutex_unlock(&lock);
  return REAL(close)(fd);
}

/* How many of `length` bytes at `offset` still find room; what lies inside the file already has its place. */
static size_t fitting(int fd, uint64_t offset, size_t length) {
  struct stat now;
  if (room < 0 || fstat(fd, &now) != 0) return length;
  if (syscall(SYS_faccessat, AT_FDCWD, room_file, F_OK) == 0) return length;
  uint64_t end = offset + length;
  if (end <= (uint64_t)now.st_size) return length;
  uint64_t growth = end - (uint64_t)now.st_size;
  if (growth <= (uint64_t)room) {
    room -= growth;
    return length;
  }
  size_t fits = length > growth - room ? length - (growth - room) : 0;
  room = 0;
  return fits;
}

static ssize_t write_watched(int fd, const void *data, size_t length, uint64_t offset) {
  size_t fits = fitting(fd, offset, length);
  if (fits == 0 && length > 0) {
    errno = ENOSPC;
    return -1;
  }
  ssize_t done = syscall(SYS_pwrite64, fd, data, fits, offset);
  if (done > 0) record('w', relative(path_of(fd)), "", offset, data, (uint32_t)done);
  return done;
}

#define PWRITE(name)                                                                                                   \
  ssize_t name(int fd, const void *data, size_t length, off_t offset) {                                               \
    if (!path_of(fd)) return REAL(name)(fd, data, length, offset);                                                     \
    pthread_mutex_lock(&lock);                                                                                         \
    ssize_t done = write_watched(fd, data, length, (uint64_t)offset);                                                  \
    pthread_mutex_unlock(&lock);                                                                                       \
    return done;                                                                                                       \
  }
PWRITE(pwrite)
PWRITE(pwrite64)

ssize_t write(int fd, const void *data, size_t length) {
  if (!path_of(fd)) return REAL(write)(fd, data, length);
  pthread_mutex_lock(&lock);
  off_t offset = lseek(fd, 0, fcntl(fd, F_GETFL) & O_APPEND ? SEEK_END : SEEK_CUR);
  ssize_t done = write_watched(fd, data, length, (uint64_t)offset);
  if (done > 0) lseek(fd, offset + done, SEEK_SET);
  pthread_mutex_unlock(&lock);
  return done;
}

static int refuse_vectors(void) {
  fprintf(stderr, "disk.c: a vectored write below DISK_DIR is not watched\n");
  abort();
}
ssize_t writev(int fd, const struct iovec *parts, int count) {
  if (path_of(fd)) refuse_vectors();
  return REAL(writev)(fd, parts, count);
}
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t offset) {
  if (path_of(fd)) refuse_vectors();
  return REAL(pwritev)(fd, parts, count, offset);
}
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off_t offset) {
  if (path_of(fd)) refuse_vectors();
  return REAL(pwritev64)(fd, parts, count, offset);
}

#define TRUNCATE(name)                                                                                                 \
  int name(int fd, off_t length) {                                                                                    \
    if (!path_of(fd)) return REAL(name)(fd, length);                                                                   \
    pthread_mutex_lock(&lock);                                                                                         \
    int done = REAL(name)(fd, length);                                                                                 \
    if (done == 0) record('t', relative(path_of(fd)), "", (uint64_t)length, NULL, 0);                                  \
    pthread_mutex_unlock(&lock);                                                                                       \
    return done;                                                                                                       \
  }
TRUNCATE(ftruncate)
TRUNCATE(ftruncate64)

/* The real disk need not be waited for: the log is what the cut is worked out from. */
#define SYNC(name)                                                                                                     \
  int name(int fd) {                                                                                                  \
    if (!path_of(fd)) return REAL(name)(fd);                                                                           \
    pthread_mutex_lock(&lock);                                                                                         \
    record('s', relative(path_of(fd)), "", 0, NULL, 0);                                                                \
    pthread_mutex_unlock(&lock);                                                                                       \
    return 0;                                                                                                          \
  }
SYNC(fsync)
SYNC(fdatasync)

int rename(const char *from, const char *to) {
  pthread_mutex_lock(&lock);
  int done = REAL(rename)(from, to);
  if (done == 0 && is_watched(from) && is_watched(to)) record('r', relative(from), relative(to), 0, NULL, 0);
  pthread_mutex_unlock(&lock);
  return done;
}

int unlink(const char *path) {
  pthread_mutex_lock(&lock);
  int done = REAL(unlink)(path);
  if (done == 0 && is_watched(path)) record('u', relative(path), "", 0, NULL, 0);
  pthread_mutex_unlock(&lock);
  return done;
}

int mkdir(const char *path, mode_t mode) {
  pthread_mutex_lock(&lock);
  int done = REAL(mkdir)(path, mode);
  if (done == 0 && is_watched(path)) record('m', relative(path), "", 0, NULL, 0);
  pthread_mutex_unlock(&lock);
  return done;
}

int rmdir(const char *path) {
  pthread_mutex_lock(&lock);
  int done = REAL(rmdir)(path);
  if (done == 0 && is_watched(path)) record('u', relative(path), "", 0, NULL, 0);
  pthread_mutex_unlock(&lock);
  return done;
}
