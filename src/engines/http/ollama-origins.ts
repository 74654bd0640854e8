/**
 * Ollama refuses extensions with 403 until it is told otherwise (ollama#3016). This is the value of its environment
 * variable `OLLAMA_ORIGINS` that lets extensions in, and nothing else.
 */
export const OLLAMA_ORIGINS = 'chrome-extension://*,moz-extension://*';

/** To be typed where Ollama is started from a shell; its desktop app reads the variable from the system. */
export const OLLAMA_ORIGINS_LINE = `OLLAMA_ORIGINS="${OLLAMA_ORIGINS}" ollama serve`;
