import { View } from '@tarojs/components'
import { Tap } from '../element/Tap'
import { TextInput } from '../element/TextInput'
import { Icon } from '../icon/Icon'
import styles from './field.module.scss'

export type SearchFieldProps = {
  id: string
  label: string
  value: string
  placeholder: string
  onChange: (value: string) => void
  onSearch: () => void
}

export function SearchField({ id, label, value, placeholder, onChange, onSearch }: SearchFieldProps) {
  return (
    <View className={styles.searchBox}>
      <Icon name="search" />
      <TextInput
        id={id}
        type="search"
        label={label}
        className={styles.searchInput}
        value={value}
        placeholder={placeholder}
        maxLength={40}
        onChange={onChange}
        onEnter={onSearch}
      />
      {value !== '' && (
        <Tap className={styles.clear} label="清空" onTap={() => onChange('')}>
          <Icon name="close-circle" />
        </Tap>
      )}
    </View>
  )
}
