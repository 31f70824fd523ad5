/* Records what a process does to the files below one folder, and lets calls fail on demand.
 *
 * Loaded with LD_PRELOAD. BW_POWERCUT_ROOT is the folder; BW_POWERCUT_LOG, if set, the file that gets one record for each
 * call, in the order the calls took effect. `bw_mark` writes a line of the test's own into it; `bw_fail` makes calls fail from
 * the n-th on. Wal-index files (-shm) are left out: they are memory, and are made anew after a crash.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { CREATE = 1, WRITE, TRUNCATE, SYNC, SYNC_FOLDER, RENAME, UNLINK, MKDIR, LINK, MARK, RMDIR };
enum { FDS = 65536 };

struct record { uint32_t op, path, path2, unused; uint64_t file, offset, size; };

static pthread_mutex_t turn = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static char root[4096], folders[FDS][512], is_inside[FDS];
static size_t root_length;
static int log_fd = -1;
static long calls, fail_from;
static int fail_errno, fail_once;

#define REAL(type, name, ...) static type (*real_##name)(__VA_ARGS__); if (!real_##name) real_##name = dlsym(RTLD_NEXT, #name)

__attribute__((constructor)) static void begin(void) {
    const char *folder = getenv("BW_POWERCUT_ROOT"), *log = getenv("BW_POWERCUT_LOG");
    if (!folder) return;
    snprintf(root, sizeof root, "%s/", folder);
    root_length = strlen(root);
    if (log) log_fd = open(log, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
}

static int inside(const char *path) {
    size_t length = strlen(path);
    if (!root_length) return 0;
    if (length + 1 == root_length && !strncmp(path, root, length)) return 1;
    if (strncmp(path, root, root_length)) return 0;
    return length < 4 || strcmp(path + length - 4, "-shm");
}

static void put(const void *data, size_t size) {
    REAL(ssize_t, write, int, const void *, size_t);
    for (const char *at = data; size;) {
        ssize_t done = real_write(log_fd, at, size);
        if (done < 0) abort();
        at += done;
        size -= done;
    }
}

static void note(int op, const char *path, const char *path2, uint64_t file, uint64_t offset, const void *data, uint64_t size) {
    if (log_fd < 0) return;
    struct record record = { op, strlen(path), strlen(path2), 0, file, offset, size };
    put(&record, sizeof record);
    put(path, record.path);
    put(path2, record.path2);
    if (data) put(data, size);
}

static uint64_t file_of(int fd) {
    struct stat status;
    return fstat(fd, &status) ? 0 : status.st_ino;
}

/* Whether this call is to fail; counts the calls that could. */
static int fails(void) {
    calls++;
    if (!fail_from || (fail_once ? calls != fail_from : calls < fail_from)) return 0;
    errno = fail_errno;
    return 1;
}

void bw_mark(const char *text) {
    pthread_mutex_lock(&turn);
    note(MARK, text, "", 0, 0, NULL, 0);
    pthread_mutex_unlock(&turn);
}

/* Fail the n-th call from now with `error`, and all after it unless `once`; n = 0 ends it. Returns calls counted so far. */
long bw_fail(long n, int error, int once) {
    pthread_mutex_lock(&turn);
    long counted = calls;
    calls = 0;
    fail_from = n;
    fail_errno = error;
    fail_once = once;
    pthread_mutex_unlock(&turn);
    return counted;
}

static int opened(int fd, const char *path, int flags, int existed) {
    if (fd < 0 || fd >= FDS) return fd;
    struct stat status;
    is_inside[fd] = 1;
    folders[fd][0] = 0;
    if (!fstat(fd, &status) && S_ISDIR(status.st_mode)) snprintf(folders[fd], sizeof folders[fd], "%s", path);
    else if (!existed) note(CREATE, path, "", file_of(fd), 0, NULL, 0);
    else if (flags & O_TRUNC) note(TRUNCATE, "", "", file_of(fd), 0, NULL, 0);
    return fd;
}

#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        REAL(int, name, const char *, int, ...); \
        va_list more; va_start(more, flags); mode_t mode = flags & O_CREAT ? va_arg(more, mode_t) : 0; va_end(more); \
        if (!inside(path)) return real_##name(path, flags, mode); \
        pthread_mutex_lock(&turn); \
        struct stat status; int existed = !stat(path, &status), fd = -1; \
        if (existed || !(flags & O_CREAT) || !fails()) fd = opened(real_##name(path, flags, mode), path, flags, existed); \
        pthread_mutex_unlock(&turn); \
        return fd; \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name) \
    int name(int at, const char *path, int flags, ...) { \
        REAL(int, name, int, const char *, int, ...); \
        va_list more; va_start(more, flags); mode_t mode = flags & O_CREAT ? va_arg(more, mode_t) : 0; va_end(more); \
        if (path[0] == '/' && inside(path)) return open(path, flags, mode); \
        return real_##name(at, path, flags, mode); \
    }
OPENAT(openat)
OPENAT(openat64)

int close(int fd) {
    REAL(int, close, int);
    pthread_mutex_lock(&turn);
    if (fd >= 0 && fd < FDS) is_inside[fd] = 0;
    int result = real_close(fd);
    pthread_mutex_unlock(&turn);
    return result;
}

static int watched(int fd) { return fd >= 0 && fd < FDS && is_inside[fd]; }

ssize_t write(int fd, const void *data, size_t size) {
    REAL(ssize_t, write, int, const void *, size_t);
    if (!watched(fd)) return real_write(fd, data, size);
    pthread_mutex_lock(&turn);
    off_t at = lseek(fd, 0, SEEK_CUR);
    ssize_t done = fails() ? -1 : real_write(fd, data, size);
    if (done > 0) note(WRITE, "", "", file_of(fd), at, data, done);
    pthread_mutex_unlock(&turn);
    return done;
}

#define PWRITE(name) \
    ssize_t name(int fd, const void *data, size_t size, off_t at) { \
        REAL(ssize_t, name, int, const void *, size_t, off_t); \
        if (!watched(fd)) return real_##name(fd, data, size, at); \
        pthread_mutex_lock(&turn); \
        ssize_t done = fails() ? -1 : real_##name(fd, data, size, at); \
        if (done > 0) note(WRITE, "", "", file_of(fd), at, data, done); \
        pthread_mutex_unlock(&turn); \
        return done; \
    }
PWRITE(pwrite)
PWRITE(pwrite64)

#define FTRUNCATE(name) \
    int name(int fd, off_t size) { \
        REAL(int, name, int, off_t); \
        if (!watched(fd)) return real_##name(fd, size); \
        pthread_mutex_lock(&turn); \
        int result = fails() ? -1 : real_##name(fd, size); \
        if (!result) note(TRUNCATE, "", "", file_of(fd), 0, NULL, size); \
        pthread_mutex_unlock(&turn); \
        return result; \
    }
FTRUNCATE(ftruncate)
FTRUNCATE(ftruncate64)

#define SYNCING(name) \
    int name(int fd) { \
        REAL(int, name, int); \
        if (!watched(fd)) return real_##name(fd); \
        pthread_mutex_lock(&turn); \
        int result = fails() ? -1 : 0; /* nothing is written to a real disk here, so nothing needs to wait for it */ \
        if (!result && folders[fd][0]) note(SYNC_FOLDER, folders[fd], "", 0, 0, NULL, 0); \
        else if (!result) note(SYNC, "", "", file_of(fd), 0, NULL, 0); \
        pthread_mutex_unlock(&turn); \
        return result; \
    }
SYNCING(fsync)
SYNCING(fdatasync)

#define TWO_NAMES(name, op) \
    int name(const char *from, const char *to) { \
        REAL(int, name, const char *, const char *); \
        if (!inside(from) || !inside(to)) return real_##name(from, to); \
        pthread_mutex_lock(&turn); \
        int result = fails() ? -1 : real_##name(from, to); \
        if (!result) note(op, from, to, 0, 0, NULL, 0); \
        pthread_mutex_unlock(&turn); \
        return result; \
    }
TWO_NAMES(rename, RENAME)
TWO_NAMES(link, LINK)

int linkat(int from_at, const char *from, int to_at, const char *to, int flags) {
    REAL(int, linkat, int, const char *, int, const char *, int);
    if (from[0] == '/' && to[0] == '/' && inside(from)) return link(from, to);
    return real_linkat(from_at, from, to_at, to, flags);
}

#define ONE_NAME(name, op) \
    int name(const char *path) { \
        REAL(int, name, const char *); \
        if (!inside(path)) return real_##name(path); \
        pthread_mutex_lock(&turn); \
        int result = fails() ? -1 : real_##name(path); \
        if (!result) note(op, path, "", 0, 0, NULL, 0); \
        pthread_mutex_unlock(&turn); \
        return result; \
    }
ONE_NAME(unlink, UNLINK)
ONE_NAME(rmdir, RMDIR)

int mkdir(const char *path, mode_t mode) {
    REAL(int, mkdir, const char *, mode_t);
    if (!inside(path)) return real_mkdir(path, mode);
    pthread_mutex_lock(&turn);
    int result = fails() ? -1 : real_mkdir(path, mode);
    if (!result) note(MKDIR, path, "", 0, 0, NULL, 0);
    pthread_mutex_unlock(&turn);
    return result;
}

/* Copies go through write, where they are seen. */
ssize_t sendfile(int out, int in, off_t *offset, size_t count) { (void)out; (void)in; (void)offset; (void)count; errno = ENOSYS; return -1; }
ssize_t sendfile64(int out, int in, off_t *offset, size_t count) { return sendfile(out, in, offset, count); }
ssize_t copy_file_range(int in, off_t *at_in, int out, off_t *at_out, size_t size, unsigned flags) {
    (void)in; (void)at_in; (void)out; (void)at_out; (void)size; (void)flags;
    errno = ENOSYS;
    return -1;
}
