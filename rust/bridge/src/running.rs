//! Work that Dart waits for and can stop.

use tokio::sync::Mutex;
use tokio::task::{AbortHandle, JoinHandle};

use crate::api::errors::FlatError;

/// A task whose end is awaited once; dropping this stops it.
pub(crate) struct Running<T> {
    task: Mutex<Option<JoinHandle<Result<T, FlatError>>>>,
    stop: AbortHandle,
}

impl<T: Send + 'static> Running<T> {
    /// Begins at once.
    pub(crate) fn new(work: impl Future<Output = Result<T, FlatError>> + Send + 'static) -> Self {
        let task = tokio::spawn(work);
        Self {
            stop: task.abort_handle(),
            task: Mutex::new(Some(task)),
        }
    }

    /// What came of it, once. A panic inside goes on here, where the glue makes an error of it.
    pub(crate) async fn done(&self) -> Result<T, FlatError> {
        let Some(task) = self.task.lock().await.take() else {
            return Err(FlatError::stopped());
        };
        match task.await {
            Ok(result) => result,
            Err(error) => match error.try_into_panic() {
                Ok(panic) => std::panic::resume_unwind(panic),
                Err(_) => Err(FlatError::stopped()),
            },
        }
    }

    pub(crate) fn stop(&self) {
        self.stop.abort();
    }
}

impl<T> Drop for Running<T> {
    fn drop(&mut self) {
        self.stop.abort();
    }
}
