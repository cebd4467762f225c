#ifndef GRAPHVIZ_SHIMS_H
#define GRAPHVIZ_SHIMS_H

#include <stdbool.h>
#include <stddef.h>

// A thin layer over libgvc that shows no type of Graphviz.
//
// Graphviz keeps state for the whole process. No two of these functions may run at the same time,
// on whatever threads and with whatever contexts.

#pragma clang assume_nonnull begin

/// A context: the plugins that were found, and their fonts.
typedef struct graphviz_context graphviz_context;

/// A graph that was read and laid out.
typedef struct graphviz_layout graphviz_layout;

/// Opens a context; null if memory ran out. From here on Graphviz is silent: what it has to say is
/// kept for `graphviz_messages`.
graphviz_context *_Nullable graphviz_context_open(void);

void graphviz_context_close(graphviz_context *context);

/// Reads DOT and lays it out; null if that failed. The engine `nop2` keeps the positions that the
/// graph gives, and `dot` and `sfdp` find them.
graphviz_layout *_Nullable graphviz_layout_open(
    graphviz_context *context, const char *dot, const char *engine);

/// Frees the layout, and then the graph.
void graphviz_layout_close(graphviz_context *context, graphviz_layout *layout);

/// Draws a layout, and leaves what was drawn in `bytes`, to be freed with `graphviz_bytes_free`.
/// Returns whether that succeeded; if not, there is nothing to free.
bool graphviz_render(
    graphviz_context *context, graphviz_layout *layout, const char *format,
    char *_Nullable *_Nonnull bytes, size_t *count);

void graphviz_bytes_free(char *bytes);

/// Writes the sizes of the labels of the nodes, in the order in which the nodes were first named,
/// as pairs of width and height in points. Returns the number of nodes, which may be more than
/// `capacity`, the number of pairs that fit.
size_t graphviz_label_sizes(graphviz_layout *layout, double *sizes, size_t capacity);

/// Whether a plugin is there that can make the format.
bool graphviz_can_render(graphviz_context *context, const char *format);

/// What Graphviz has said since the messages were last cleared: lines of text, never null.
/// Valid until the next call.
const char *graphviz_messages(void);

void graphviz_messages_clear(void);

#pragma clang assume_nonnull end

#endif
