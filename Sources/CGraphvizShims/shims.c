#include "shims.h"

#include <dlfcn.h>
#include <graphviz/gvc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// More than this is no message but a flood; what is beyond is dropped.
enum { messages_capacity = 16 * 1024 };

static char messages[messages_capacity];
static size_t messages_count;

// Graphviz gives a message in pieces: its level, a colon, its text.
static int keep_message(char *text) {
  size_t count = strlen(text);
  size_t room = messages_capacity - 1 - messages_count;
  if (count > room) count = room;
  memcpy(messages + messages_count, text, count);
  messages_count += count;
  messages[messages_count] = '\0';
  return 0;
}

// Pango complains through GLib, which writes to the standard error of the process.
static void keep_glib_message(
    const char *domain, int level, const char *text, void *data) {
  (void)domain;
  (void)level;
  (void)data;
  char line[1024];
  snprintf(line, sizeof line, "Pango: %s\n", text ? text : "");
  keep_message(line);
}

// GLib comes with the plugin that uses it, so it is looked for, not linked. Where it is not found
// under this name, its complaints stay where they go.
static void listen_to_glib(void) {
  typedef void (*handler)(const char *, int, const char *, void *);
  void *glib = dlopen("libglib-2.0.so.0", RTLD_LAZY);
  if (!glib) return;
  handler (*set_handler)(handler, void *) =
      (handler (*)(handler, void *))dlsym(glib, "g_log_set_default_handler");
  if (set_handler) set_handler(keep_glib_message, NULL);
}

const char *graphviz_messages(void) { return messages; }

void graphviz_messages_clear(void) {
  messages_count = 0;
  messages[0] = '\0';
}

// Set from the environment in Graphviz's own programs: while it is not null, images and shape files
// are looked for in `Gvfilepath` only, and found nowhere when that is null.
extern char *HTTPServerEnVar;
extern char *Gvfilepath;

static char reads_no_files[] = "reads no files";

graphviz_context *graphviz_context_open(void) {
  agseterr(AGWARN);
  agseterrf(keep_message);
  listen_to_glib();
  HTTPServerEnVar = reads_no_files;
  Gvfilepath = NULL;
  return (graphviz_context *)gvContext();
}

void graphviz_context_close(graphviz_context *context) { gvFreeContext((GVC_t *)context); }

bool graphviz_can_render(graphviz_context *context, const char *format) {
  // A format may name its plugin (`png:cairo`); the list of devices knows the first part alone.
  const char *colon = strchr(format, ':');
  size_t length = colon ? (size_t)(colon - format) : strlen(format);
  int count = 0;
  char **devices = gvPluginList((GVC_t *)context, "device", &count, NULL);
  bool found = false;
  for (int i = 0; i < count; i++) {
    found = found || (strncmp(devices[i], format, length) == 0 && devices[i][length] == '\0');
    free(devices[i]);
  }
  free(devices);
  return found;
}

// An edge's `pos` may have several pieces, each with tips of its own. Graphviz 2.43 lets the tip of
// one piece leak into those after it, so the heads that a piece does not ask for are taken away.
static void keep_tips_to_their_pieces(Agraph_t *graph) {
  for (Agnode_t *node = agfstnode(graph); node; node = agnxtnode(graph, node)) {
    for (Agedge_t *edge = agfstout(graph, node); edge; edge = agnxtout(graph, edge)) {
      const char *piece = agget(edge, "pos");
      splines *course = ED_spl(edge);
      if (!piece || !course) continue;
      for (int i = 0; i < course->size && piece; i++) {
        const char *end = strchr(piece, ';');
        size_t length = end ? (size_t)(end - piece) : strlen(piece);
        if (!memchr(piece, 's', length)) course->list[i].sflag = 0;
        if (!memchr(piece, 'e', length)) course->list[i].eflag = 0;
        piece = end ? end + 1 : NULL;
      }
    }
  }
}

graphviz_layout *graphviz_layout_open(
    graphviz_context *context, const char *dot, const char *engine) {
  Agraph_t *graph = agmemread(dot);
  if (!graph) return NULL;
  if (gvLayout((GVC_t *)context, graph, engine) != 0) {
    graphviz_layout_close(context, (graphviz_layout *)graph);
    return NULL;
  }
  keep_tips_to_their_pieces(graph);
  return (graphviz_layout *)graph;
}

void graphviz_layout_close(graphviz_context *context, graphviz_layout *layout) {
  gvFreeLayout((GVC_t *)context, (Agraph_t *)layout);
  agclose((Agraph_t *)layout);
}

size_t graphviz_label_sizes(graphviz_layout *layout, double *sizes, size_t capacity) {
  Agraph_t *graph = (Agraph_t *)layout;
  size_t count = 0;
  for (Agnode_t *node = agfstnode(graph); node; node = agnxtnode(graph, node), count++) {
    if (count >= capacity) continue;
    textlabel_t *label = ND_label(node);
    sizes[2 * count] = label ? label->dimen.x : 0;
    sizes[2 * count + 1] = label ? label->dimen.y : 0;
  }
  return count;
}

bool graphviz_render(
    graphviz_context *context, graphviz_layout *layout, const char *format, char **bytes,
    size_t *count) {
  char *data = NULL;
  unsigned int length = 0;
  int failed = gvRenderData((GVC_t *)context, (Agraph_t *)layout, format, &data, &length);
  if (failed || !data) {
    if (data) gvFreeRenderData(data);
    return false;
  }
  *bytes = data;
  *count = length;
  return true;
}

void graphviz_bytes_free(char *bytes) { gvFreeRenderData(bytes); }
