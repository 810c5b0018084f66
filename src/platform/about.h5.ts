import { useEffect } from 'react'

/** What a link to this page says of it: in the title of the window, and in a preview. */
export function useAbout(title: string | undefined, description: string): void {
  useEffect(() => {
    if (title === undefined) return
    const meta = document.querySelector('meta[name="description"]')
    const before = { title: document.title, description: meta?.getAttribute('content') ?? '' }
    document.title = title
    meta?.setAttribute('content', description)
    return () => {
      // The page that comes next has already put its own.
      if (document.title === title) document.title = before.title
      meta?.setAttribute('content', before.description)
    }
  }, [title, description])
}
