/**
 * Performs a request as a script of the page that runs it, and returns what that script saw:
 * {status, body}, or {error} if the browser kept the answer to itself.
 */
export async function perform(api, request, run) {
  const options = { method: request.method };
  if (request.credentials) {
    options.credentials = request.credentials;
  }
  if (request.type) {
    options.headers = { "Content-Type": request.type };
    options.body = request.body;
  }
  try {
    const response = await fetch(`${api}${request.path}?run=${run}`, options);
    return { status: response.status, body: await response.text() };
  } catch (error) {
    return { error: `${error.name}: ${error.message}` };
  }
}
