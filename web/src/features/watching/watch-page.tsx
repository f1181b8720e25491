import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import bear from "../../assets/spots/bear-sleep.webp";
import fox from "../../assets/spots/fox-worried.webp";
import { CouldNotLoad } from "../../components/could-not-load.tsx";
import { Scene } from "../../components/scene.tsx";
import { api } from "../../lib/api.ts";
import { useSettings } from "../../lib/settings.tsx";
import { wishesAgain, wishesOf, type FirstWishes } from "../../lib/wishes.ts";
import { useWatchedBook } from "./use-watched-book.ts";
import { WatchedPages } from "./watched-pages.tsx";

type Props = {
  bookId: string;
  onRead: () => void;
  onChangeWishes: (wishes: FirstWishes) => void;
  /** The same wishes have become another book. */
  onOther: (bookId: string) => void;
  onHome: () => void;
};

/** A book in the making; when it stops, what is safe and a way on. */
export function WatchPage({ bookId, onRead, onChangeWishes, onOther, onHome }: Props) {
  const { messages } = useSettings();
  const asked = useQuery({
    queryKey: ["book", bookId],
    queryFn: () => api.getBook(bookId),
    refetchInterval: (query) => (query.state.data?.status !== "making" ? false : query.state.data.title === "" ? 1000 : 5000),
  });
  const { book, isConnectionLost } = useWatchedBook(asked.data?.job_id);
  const stopping = useMutation({ mutationFn: (jobId: string) => api.cancelJob(jobId) });
  const again = useMutation({ mutationFn: (key: string) => api.makeBook(wishesAgain(asked.data!), key), onSuccess: (accepted) => onOther(accepted.book_id) });
  const { refetch } = asked;
  useEffect(() => {
    if (book.isCompleted) void refetch();
  }, [book.isCompleted, refetch]);

  if (asked.isError && asked.data === undefined) return <CouldNotLoad error={asked.error} onAgain={() => void refetch()} onHome={onHome} />;
  if (asked.data === undefined) return <main id="main" className="wrap watch" aria-busy="true" />;
  const record = asked.data;
  const failure = book.failure ?? record.error;
  const makeAgain = { words: messages.tryAgain, onClick: () => again.mutate(crypto.randomUUID()) };
  const changeWishes = { words: messages.changeWishes, onClick: () => onChangeWishes(wishesOf(record)) };
  if (failure) return <Scene picture={fox} title={messages.failedTitle} words={`${failure.action} ${messages.failed}`} isAlert main={makeAgain} other={changeWishes} small={messages.code(failure.code)} />;
  if (book.job?.status === "canceled") return <Scene picture={bear} title={messages.canceledTitle} words={messages.canceled} main={makeAgain} other={changeWishes} />;
  const jobId = record.job_id;
  return <WatchedPages record={record} book={book} isConnectionLost={isConnectionLost} isStopping={stopping.isPending} onRead={onRead} onStop={() => jobId !== null && stopping.mutate(jobId)} />;
}
